"""What the networks publish: network pages, articles, the programme and its actions, experience sheets."""
