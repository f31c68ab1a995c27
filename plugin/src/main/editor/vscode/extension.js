'use strict';
// Starts Workprint's language server for the first folder that has specs. The log of Maven goes to a file, so that nothing but the
// protocol is on the server's output.
const fs = require('fs');
const os = require('os');
const path = require('path');
const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

const GOAL = 'io.github.workprint:workprint-maven-plugin:lsp';
let client;

function command(folder, settings) {
  const own = settings.get('command');
  if (own.length > 0) {
    return own;
  }
  const windows = process.platform === 'win32';
  const launcher = path.join(folder, windows ? 'workprint.cmd' : 'workprint');
  if (fs.existsSync(launcher)) {
    return [launcher, 'lsp', `--source=${settings.get('source')}`];
  }
  const wrapper = path.join(folder, windows ? 'mvnw.cmd' : 'mvnw');
  const maven = fs.existsSync(wrapper) ? wrapper : windows ? 'mvn.cmd' : 'mvn';
  const log = path.join(os.tmpdir(), `workprint-lsp-${process.pid}.log`);
  return [maven, '-q', '-B', '-l', log, GOAL, `-Dworkprint.source=${settings.get('source')}`];
}

exports.activate = function () {
  const settings = vscode.workspace.getConfiguration('workprint');
  const source = settings.get('source');
  const root = (vscode.workspace.workspaceFolders || []).find(one => fs.existsSync(path.join(one.uri.fsPath, source)));
  if (!root) {
    return undefined;
  }
  const folder = root.uri.fsPath;
  const [program, ...args] = command(folder, settings);
  client = new LanguageClient(
    'workprint',
    'Workprint',
    { command: program, args, options: { cwd: folder, shell: process.platform === 'win32' } },
    {
      documentSelector: [{ scheme: 'file', language: 'yaml', pattern: `${folder.replace(/\\/g, '/')}/${source}/**/*.{yaml,yml}` }],
      synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(root, `${source}/**`)) }
    });
  return client.start();
};

exports.deactivate = function () {
  return client ? client.stop() : undefined;
};
