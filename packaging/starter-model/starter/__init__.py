"""The starter speech model: trained from nothing, on synthetic voices and text of our own. See ../README.md."""
