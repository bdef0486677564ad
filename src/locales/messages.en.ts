/** What people are told when something cannot be done: the texts of `ErrorCode`, fault codes and closed lists. */
export const en = {
  errors: {
    'malformed-request': {
      title: 'The request could not be read',
      detail: 'Check that it is complete, valid UTF-8 and in the stated format, and send it again.',
    },
    'invalid-fields': {
      title: 'Please check what you entered',
      detail: 'Nothing was saved. Correct the fields named here and send it again.',
    },
    unauthenticated: {
      title: 'Please sign in',
      detail: 'You are not signed in, or your session has ended. Sign in and try again.',
    },
    'wrong-credentials': {
      title: 'That name and password do not match',
      detail: 'Check both and try again. If you have lost your password, ask an administrator for a new one.',
    },
    forbidden: {
      title: 'Your account may not do this',
      detail: 'Ask an administrator if you think it should.',
    },
    'not-found': {
      title: 'Not found',
      detail: 'There is nothing here. Check the address or the code and try again.',
    },
    'method-not-allowed': {
      title: 'This cannot be done here',
      detail: 'This address exists, but not for this kind of request.',
    },
    conflict: {
      title: 'This cannot be done now',
      detail: 'Things have changed since the page was loaded. Load it again and look at the current state.',
    },
    'comments-closed': {
      title: 'Comments on this policy are closed',
      detail: 'Nothing was sent. You can still write to the City Secretary or speak at the meeting.',
    },
    'idempotency-key-reused': {
      title: 'This Idempotency-Key was used for another comment',
      detail: 'Use a new key for a new comment.',
    },
    'unreadable-transcript': {
      title: 'This file could not be read as a transcript',
      detail: 'Nothing was imported. See what is wrong with it below.',
    },
    'too-large': {
      title: 'That is too large',
      detail: 'Comments may be up to 64 KiB and transcripts up to 50 MiB.',
    },
    'unsupported-media-type': {
      title: 'This kind of content is not read here',
      detail: 'Send JSON as application/json, or a file as multipart/form-data.',
    },
    'too-many-requests': {
      title: 'Too many requests',
      detail: 'Please wait {{minutes}} minutes and try again. Nothing was lost.',
    },
    unavailable: {
      title: 'The service is not ready',
      detail: 'Please try again in a minute. Nothing was saved.',
    },
    internal: {
      title: 'Something went wrong on our side',
      detail:
        'It was noted. Please try again; if it happens again, tell the city and give the request number {{requestId}}.',
    },
  },
  faults: {
    required: 'This is needed.',
    'too-long': 'Use at most {{maximum}} characters.',
    'too-short': 'Use at least {{minimum}} characters.',
    'out-of-range': 'Give a number from {{minimum}} to {{maximum}}.',
    'not-allowed': 'Choose one of: {{allowed}}.',
    'wrong-type': 'This must be of type {{type}}.',
    'unknown-field': 'There is no field of this name. Leave it out.',
    malformed: 'This does not have the right form.',
    'not-a-date': 'Give a date such as 2026-03-14.',
    'not-a-time': 'Give a time such as 2026-03-14T18:00:00Z.',
    'not-a-web-address': 'Give a web address that starts with https://.',
    'nul-character': 'The text holds a NUL character, which cannot be kept. Take it out and send it again.',
    'not-unicode':
      'The text holds half a character, which cannot be kept as it is. Type it again and send it.',
    'before-opening': 'Comments must close after they open.',
    taken: 'This is already in use. Choose another.',
    'unknown-theme': 'The codebook has no theme {{unknown}}.',
    'account-name': 'Use 2 to 60 letters, digits, dots or hyphens, starting with a letter or digit.',
    'email-address': 'Give an e-mail address such as rosa@example.gov.',
    'same-value': 'Name each one once.',
    'too-many': 'Give at most {{maximum}}.',
    'too-few': 'Give at least {{minimum}}.',
    'analysis-failed': 'The comment could not be analysed. It is kept as it was received.',
  },
  /** Faults of an uploaded file. */
  file: {
    empty: 'The file is empty. Export it again and upload the new file.',
    binary: 'This is not a text file. Export the transcript as WebVTT, SRT, plain text or JSON.',
    'not-utf8': 'The file is not in UTF-8. Save it as UTF-8 and upload it again.',
    'not-json': 'The file starts like JSON but is not valid JSON. Export it again.',
    'unknown-json':
      'This JSON has none of the shapes that are known here. Give turns with speaker, start, end and text.',
    'no-cues': 'The file holds no captions and no text of speakers. Export it with captions.',
    'too-many-cues': 'The file holds more than {{limit}} captions. Split it and upload the parts.',
    'too-long': 'The file covers more than 24 hours. Split it and upload the parts.',
    'too-much-text':
      'The file holds more than {{megabytes}} MB of words, more than can be said in a day. Split it and upload the parts.',
    'too-many-comments':
      '{{comments}} comments seem to be in the file, more than can be kept of one meeting. Split it and upload the parts.',
    required: 'Choose a file.',
    'reading-failed':
      'The file could not be read after several tries. Upload it again, or export it from the meeting system once more.',
    'word-97':
      'This is a Word file of the old kind (.doc). Open it in Word, save it as .docx and upload that.',
    'office-97':
      'This is an Office file of an old kind. Save it as .docx, or as plain text, and upload that.',
    encrypted: 'The file is locked with a password. Save a copy without the password and upload that.',
    'rich-text': 'This is a rich text file (.rtf). Save it as .docx or as plain text and upload that.',
    'open-document':
      'This is an OpenDocument file (.odt). Save it as .docx or as plain text and upload that.',
    spreadsheet:
      'This is a spreadsheet. Written comments in a spreadsheet are imported as comments; a transcript in one must be saved as .docx or plain text.',
    presentation: 'This is a presentation. Upload the transcript of the meeting instead.',
    'pages-document': 'This is a Pages document. Export it as Word (.docx) and upload that.',
    archive: 'This is an archive of files. Unpack it and upload the transcript that is in it.',
    recording: 'This is a recording of sound or pictures. Upload its captions or its transcript.',
    picture: 'This is a picture and holds no text. Upload the text, or run text recognition (OCR) first.',
    'web-page':
      'This is a web page. Save the captions or the transcript that it shows as a file and upload that.',
    'damaged-document':
      'The file is damaged. Open it in the program that made it, save it again and upload the new file.',
    'no-text':
      'The file holds no text: it is a scan, a picture of the pages. Run text recognition (OCR) and upload the result, or ask for the file that was scanned.',
    'garbled-text':
      'The text of this PDF cannot be read: it does not say which letters it shows. Run text recognition (OCR), or export it again from the program that made it.',
    'unsafe-document':
      'The file is built as no word processor builds one, and was not opened further. Open it in Word or LibreOffice, save it again and upload the new file.',
    'unpacks-too-large':
      'The file unpacks to far more than it should and was not opened further. Save it again without pictures and upload the new file.',
    'too-many-pages': 'The file has more than {{limit}} pages. Split it and upload the parts.',
    'took-too-long':
      'Reading the file took more than {{seconds}} seconds and was stopped. Save it as plain text, or split it, and upload that.',
    'needs-too-much-memory':
      'Reading the file took too much memory and was stopped. Save it as plain text, or split it, and upload that.',
    'outlook-data':
      'This is an Outlook data file (.pst). Export the messages as .eml or .mbox and import those.',
    'outlook-message': 'This is an Outlook message (.msg). Save it as .eml and import that.',
    'no-rows': 'The file has no rows under its header.',
    'no-messages': 'The archive holds no messages (.eml or .mbox).',
    'no-text-column':
      'It is not clear which column holds the comments. Choose it. The columns are: {{columns}}.',
    'no-such-column': 'There is no column {{column}}. The columns are: {{columns}}.',
    'column-twice': 'The column {{column}} is chosen for two different things. Choose it once.',
    'not-comments':
      'Comments are read from CSV, Excel (.xlsx), NDJSON, and from e-mail (.eml, .mbox, or a .zip of them). Save them as one of these.',
    'damaged-table':
      'The table cannot be read here. Check the quotation marks, save it again and import the new file.',
  },
  /** Why a row or a message of an imported file gives no comment, and what was not read of one that does. */
  bulk: {
    'no-words': 'It holds no words.',
    'position-unknown': 'Its position is none of support, oppose, mixed and unsure.',
    'district-unknown': 'Its district is no number.',
    'date-unknown': 'Its date cannot be read. Use dates such as 2026-03-14.',
    'source-unknown': 'Its source is none that is known here. Use import or paper.',
    'damaged-message': 'The message is damaged.',
    'not-a-comment': 'It is no comment.',
    attachments: 'Attachments that were not read: {{count}}. Look whether a comment is among them.',
    'not-mail': 'The archive holds a file that is no message, which was not read.',
  },
  /** Why a turn of a meeting was taken for a resident's testimony or not. */
  turnReasons: {
    'in-public-comment': 'It was said during public comment.',
    'in-public-hearing': 'It was said in a public hearing.',
    'called-to-speak': 'Somebody was called to speak just before.',
    'introduces-self': 'The speaker gives a name or says for whom they speak.',
    'addresses-council': 'The speaker greets the council.',
    'declares-position': 'The speaker asks for something or takes a side.',
    'says-where-they-live': 'The speaker says where they live.',
    'closes-with-thanks': 'It ends with thanks.',
    'speaks-seldom': 'This voice is heard only a few times.',
    'speaks-often': 'This voice is heard very often.',
    'runs-the-meeting': 'These are words of somebody who runs the meeting.',
    'calls-the-roll': 'This is a roll call or a vote.',
    'council-or-staff': 'A member of the council or staff speaks.',
    'presents-report': 'Something is presented, or the turn is very long.',
    'beside-testimony': 'Only the turns around it tell.',
    'short-answer': 'It is only a few words.',
  },
  place: {
    line: 'See line {{line}}.',
    cue: 'See caption {{cue}}.',
    byte: 'See byte {{byte}}.',
    page: 'See page {{page}}.',
  },
};
