export const towns = 'Angoulême Bayonne Bergerac Bressuire Châtellerault Cognac Dax Guéret Libourne Limoges Niort Pau'
  .concat(' Périgueux Rochefort Royan Saintes Thouars Tulle Ussel Villeneuve')
  .split(' ');

export const givenNames = 'Ada Basile Chloé Driss Elsa Farid Gaëlle Hugo Inès Jules Khadija Léo Maïa Noé Olga Paul'
  .concat(' Rosa Sami Thaïs Yann')
  .split(' ');

export const nouns = 'armchair bench bicycle blanket bookcase bottle cabinet candlestick chair clock cupboard curtain'
  .concat(' desk drawer frame kettle ladder lamp mirror oven pan radio saw shelf stool table teapot toy vase wardrobe')
  .split(' ');

export const adjectives = 'blue bright carved cracked dark enamelled folding glazed heavy lacquered light mended oiled'
  .concat(' old painted patched plain polished round sanded sewn small solid tall upholstered varnished waxed woven')
  .split(' ');

export const verbs =
  'brings carries fits holds keeps lends makes needs outlasts replaces serves shows stands suits takes'
    .concat(' turns wants wears')
    .split(' ');
