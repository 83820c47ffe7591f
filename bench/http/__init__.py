"""How many calls over HTTP a second, by how many clients, and whether each answer was true."""
