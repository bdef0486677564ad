import type { ComponentChildren } from 'preact';
import { useReader } from '../reader.ts';
import { errorAt, type FormError, idOf } from './errors.ts';

type FieldProps = {
  name: string;
  label: string;
  hint?: string;
  errors: FormError[];
  isOptional?: boolean;
};

/** What ties a control to its hint and its error for those who hear the page. */
function described(props: FieldProps): { 'aria-describedby'?: string; 'aria-invalid'?: 'true' } {
  const id = idOf(props.name);
  const error = errorAt(props.errors, props.name);
  const by = [props.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return { ...(by ? { 'aria-describedby': by } : {}), ...(error ? { 'aria-invalid': 'true' } : {}) };
}

function Group(props: FieldProps & { children: ComponentChildren }) {
  const { t } = useReader();
  const id = idOf(props.name);
  const error = errorAt(props.errors, props.name);
  return (
    <div class={`usa-form-group${error ? ' usa-form-group--error' : ''}`}>
      <label class={`usa-label${error ? ' usa-label--error' : ''}`} for={id}>
        {props.label}
        {props.isOptional && <span class="usa-hint"> ({t('site.optional')})</span>}
      </label>
      <HintAndError {...props} />
      {props.children}
    </div>
  );
}

function HintAndError({ name, hint, errors }: Pick<FieldProps, 'name' | 'hint' | 'errors'>) {
  const error = errorAt(errors, name);
  return (
    <>
      {hint && (
        <div class="usa-hint" id={`${idOf(name)}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <div class="usa-error-message" id={`${idOf(name)}-error`}>
          {error}
        </div>
      )}
    </>
  );
}

type InputProps = FieldProps & {
  value?: string;
  type?: 'text' | 'password' | 'file' | 'date' | 'datetime-local' | 'url';
  autocomplete?: 'username' | 'current-password';
  autocapitalize?: 'none' | 'characters';
  spellcheck?: boolean;
  lang?: string;
  required?: boolean;
  isSmall?: boolean;
};

export function TextField({ isSmall, type = 'text', ...props }: InputProps) {
  const { name, label: _label, hint: _hint, errors, isOptional: _isOptional, ...rest } = props;
  const classes = [
    type === 'file' ? 'usa-file-input lectern-file' : 'usa-input',
    errorAt(errors, name) && 'usa-input--error',
    isSmall && 'usa-input--medium',
  ];
  // A record, because the types of an input differ by its type, which is not known here.
  const attributes: Record<string, unknown> = { ...rest, ...described(props), type, name, id: idOf(name) };
  return (
    <Group {...props}>
      <input {...attributes} class={classes.filter(Boolean).join(' ')} />
    </Group>
  );
}

type TextAreaProps = FieldProps & {
  value: string;
  rows: number;
  required?: boolean;
  lang?: string;
  /** Counts characters down from here while typing, where script runs. */
  counted?: number;
  children?: ComponentChildren;
};

export function TextArea(props: TextAreaProps) {
  const { t } = useReader();
  const { name, value, rows, errors } = props;
  return (
    <Group {...props}>
      <textarea
        class={`usa-textarea lectern-textarea${errorAt(errors, name) ? ' usa-input--error' : ''}`}
        id={idOf(name)}
        name={name}
        rows={rows}
        required={props.required}
        lang={props.lang}
        {...(props.counted === undefined ? {} : countdown(props.counted, t))}
        {...described(props)}
      >
        {/* The first line break after the tag is dropped by every parser; this one saves the writer's own. */}
        {value.startsWith('\n') ? `\n${value}` : value}
      </textarea>
      {props.children}
    </Group>
  );
}

/** What the script needs to say how many characters are left; `%n` stands for the number. */
function countdown(from: number, t: ReturnType<typeof useReader>['t']): Record<string, string | number> {
  const text = (key: 'charactersLeft' | 'charactersOver', form: 'one' | 'other') =>
    t(`form.${key}.${form}`, { count: '%n' });
  return {
    'data-count-from': from,
    'data-left-one': text('charactersLeft', 'one'),
    'data-left-other': text('charactersLeft', 'other'),
    'data-over-one': text('charactersOver', 'one'),
    'data-over-other': text('charactersOver', 'other'),
  };
}

export type Choice = { value: string; label: string; hint?: string };

export function Select(props: FieldProps & { value: string; choices: Choice[]; required?: boolean }) {
  const { name, value, choices, errors } = props;
  return (
    <Group {...props}>
      <select
        class={`usa-select${errorAt(errors, name) ? ' usa-input--error' : ''}`}
        id={idOf(name)}
        name={name}
        required={props.required}
        {...described(props)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Group>
  );
}

/** One question with one answer, as radio buttons under its own legend. */
export function Radios(props: FieldProps & { value: string | undefined; choices: Choice[] }) {
  const { t } = useReader();
  const { name, value, choices, errors } = props;
  const id = idOf(name);
  return (
    <fieldset
      class={`usa-fieldset usa-form-group${errorAt(errors, name) ? ' usa-form-group--error' : ''}`}
      aria-describedby={described(props)['aria-describedby']}
    >
      <legend class="usa-legend lectern-legend">
        {props.label}
        {props.isOptional && <span class="usa-hint"> ({t('site.optional')})</span>}
      </legend>
      <HintAndError {...props} />
      {choices.map((choice, index) => (
        <div class="usa-radio" key={choice.value}>
          <input
            class="usa-radio__input"
            type="radio"
            id={index === 0 ? id : `${id}-${index}`}
            name={name}
            value={choice.value}
            checked={choice.value === value}
          />
          <label class="usa-radio__label" for={index === 0 ? id : `${id}-${index}`}>
            {choice.label}
          </label>
        </div>
      ))}
    </fieldset>
  );
}

/** A question with any number of answers. Each is a field of its own, `name.value`, so that none is lost. */
export function Checkboxes(props: FieldProps & { values: string[]; choices: Choice[] }) {
  const { name, values, choices } = props;
  const id = idOf(name);
  return (
    <fieldset class="usa-fieldset usa-form-group" aria-describedby={described(props)['aria-describedby']}>
      <legend class="usa-legend lectern-legend">{props.label}</legend>
      <HintAndError {...props} />
      {choices.map((choice, index) => (
        <div class="usa-checkbox" key={choice.value}>
          <input
            class="usa-checkbox__input"
            type="checkbox"
            id={index === 0 ? id : `${id}-${index}`}
            name={`${name}.${choice.value}`}
            value="yes"
            checked={values.includes(choice.value)}
          />
          <label class="usa-checkbox__label" for={index === 0 ? id : `${id}-${index}`}>
            {choice.label}
            {choice.hint && <span class="usa-checkbox__label-description">{choice.hint}</span>}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
