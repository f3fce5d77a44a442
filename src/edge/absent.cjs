// Stands in for packages that Bolt names and the Worker never calls (`alias` in wrangler.toml).
module.exports = {};
