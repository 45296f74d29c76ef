import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { site, siteView } from '../../src/shared/site.js';
import { addToSite, setSite } from '../../src/site.js';

describe('an application tells about its clinic', () => {
  afterEach(() => setSite({}));

  it('in place of what it told before', () => {
    setSite({ clinic: { name: 'Harbour' }, emergencyNumber: '911' });
    setSite({ emergencyNumber: '112' });
    assert.deepEqual(site(), { emergencyNumber: '112' });
    assert.equal(siteView().emergencyNumber(), '112');
  });

  it('or beside it, the later one counting', () => {
    setSite({ clinic: { name: 'Harbour', phone: '604 555 0142' } });
    addToSite({ clinic: { name: 'Quay' } });
    assert.deepEqual(site(), { clinic: { name: 'Quay', phone: '604 555 0142' } });
  });

  it('and hears in one warning what cannot be used', (test) => {
    const warn = test.mock.method(console, 'warn', () => undefined);
    const wrong = { clinic: { booking: 'javascript:alert(1)', phone: '604 555 0142' }, emergencyNumbre: '911' } as Parameters<typeof setSite>[0];
    setSite(wrong);
    setSite(wrong);
    assert.deepEqual(site(), { clinic: { phone: '604 555 0142' } });
    const [warning = '', ...others] = warn.mock.calls.map(({ arguments: [text] }) => String(text));
    assert.deepEqual(others, []);
    for (const problem of [/clinic\.booking: /, /emergencyNumbre is not known/]) assert.match(warning, problem);
  });

  it('on a server too, where there is no page to colour or to follow', () => {
    setSite({ theme: { '--leg-pain-accent': '#2f6b2f' }, emergencyNumber: { CA: '911' }, country: 'CA' });
    assert.equal(siteView().emergencyNumber(), '911');
  });
});
