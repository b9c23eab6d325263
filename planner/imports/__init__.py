"""Files of other programs in, drafts and problems out; reads no plan and writes nothing.

`reader` turns any file into tables of text; `headers` says which column is which by the names in
`resources/headers` and by what a person said (`reading`); one module a kind of import (`products`,
`listed`, `rundown`, `results`, `plan`) makes drafts of the rows. To add a format: add its names to
the table of its kind in `resources/headers`, its title to `wording/importing.py`, and, only where a
row of products is not simply a product, what gathers its rows to `products.py`.
"""
