"""What the tests of the console stand on: a browser that tells on the page, a person who looks at it, and plain HTTP."""
