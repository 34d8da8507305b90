// node prefix-paths.js IN OUT: the contract with /v1 in its paths instead of its servers, so that a program whose
// API URL is an origin can be pointed at the proxy. Run where Prism is installed; it brings the YAML library.
'use strict';
const fs = require('fs');
const path = require('path');
const { parse } = require(require.resolve('@stoplight/yaml', { paths: [process.cwd()] }));

const [input, output] = process.argv.slice(2);
const contract = parse(fs.readFileSync(input, 'utf8'));
contract.paths = Object.fromEntries(Object.entries(contract.paths).map(([key, value]) => ['/v1' + key, value]));
delete contract.servers;
fs.writeFileSync(path.resolve(output), JSON.stringify(contract, null, 2));
