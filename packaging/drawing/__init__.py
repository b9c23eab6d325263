"""How the sample's product pictures are drawn: flat shapes on a soft ground, by Pillow alone."""
