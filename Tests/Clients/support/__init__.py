"""What the tests of clients stand on: a server, its answers held against AWS's models, and Terraform's log."""
