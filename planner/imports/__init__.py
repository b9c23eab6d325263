"""Files of other programs in, drafts and problems out; reads no plan and writes nothing.

`reader` turns any file into tables of text; `headers` says which column is which by the names in
`resources/headers`; one module a kind of import (`products`, `plan`) makes drafts of the rows.
To add a format of product file: add its names to `resources/headers/products.json`, its title to
`wording/importing.py`, and, only where a row is not simply a product, what gathers its rows to
`products.py`.
"""
