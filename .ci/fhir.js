// Scores responses by the expressions of their questionnaires alone, with fhirpath.js, and compares them with the library's ratios.
// Usage: node fhir.js r4|r5 FOLDER, where each FOLDER/*.jsonl has a questionnaire, then lines of {response, scores: {code: [numerator, denominator] | null}}.
const fs = require('fs');
const path = require('path');
const fhirpath = require('fhirpath');

const [release, folder] = process.argv.slice(2);
const model = require('fhirpath/fhir-context/' + release);
let compared = 0, empty = 0, wrong = 0, unlike = 0, forms = 0;
for (const file of fs.readdirSync(folder).filter(name => name.endsWith('.jsonl')).sort()) {
  const lines = fs.readFileSync(path.join(folder, file), 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line));
  const questionnaire = lines.shift();
  forms++;
  const expressions = questionnaire.extension.filter(e => e.valueExpression).map(e => [e.valueExpression.name, fhirpath.compile(e.valueExpression.expression, model)]);
  const scores = questionnaire.item.find(i => i.linkId === 'scores').item.map(i => [i.linkId.slice('scores/'.length),
    fhirpath.compile(i.extension.find(e => e.valueExpression).valueExpression.expression, model)]);
  for (const { response, scores: expected } of lines) {
    const environment = { resource: response };
    for (const [name, expression] of expressions) environment[name] = expression(response, environment);
    for (const [code, expression] of scores) {
      const value = expression(response, environment);
      const ratio = expected[code];
      compared++;
      if (ratio === null) {
        empty++;
        if (value.length !== 0) { wrong++; console.log(`${file} ${code}: a value where there is no score`); }
      } else if (value.length !== 1 || Math.abs(Number(value[0]) - ratio[0] / ratio[1]) > 1e-9) {
        wrong++; console.log(`${file} ${code}: another score`);
      } else if (Number(value[0]) !== ratio[0] / ratio[1]) unlike++;
    }
  }
}
console.log(`fhirpath.js, ${release}: ${forms} forms, ${compared} scores compared, ${empty} of them empty, ${wrong} wrong, ${unlike} not the same double`);
process.exit(compared > 0 && empty > 0 && wrong === 0 ? 0 : 1);
