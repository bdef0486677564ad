/** What a mailed digest says around the digest's own sentences. */
export const mailEn = {
  subject: 'What residents said: {{policy}} (version {{version}})',
  lead: '{{city}} has published version {{version}} of the summary of residents’ comments on this proposal.',
  read: 'Read it with all quotes and tables:',
  readLink: 'Read the whole summary',
  attached: 'The whole summary is attached as a PDF file.',
  why: 'You get this mail because the account {{name}} subscribed to summaries on this proposal.',
  stop: 'To get no more of them:',
  stopLink: 'Stop these mails',
  fileName: 'what-residents-said-{{policy}}-version-{{version}}.pdf',
};
