/**
 * Lets forms that script answers work in a sandbox without `allow-forms`. There a browser drops a submission before it tells
 * the page: HTML, 4.10.22.3 "Form submission algorithm". So the submit event is sent from the click that would lead to it,
 * which Enter in a field makes too.
 */
export function submitByClick() {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button?.type !== 'submit' || !button.form || button.disabled) return;
    event.preventDefault();
    if (button.form.reportValidity())
      button.form.dispatchEvent(new SubmitEvent('submit', { submitter: button, bubbles: true, cancelable: true }));
  });
}
