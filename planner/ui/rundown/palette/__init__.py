"""The palette of products, from which rows and bundles are made."""
