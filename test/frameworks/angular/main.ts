import '@angular/compiler';
import 'leg-pain-widgets/faq-accordion/define';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { FaqAccordionToggleEvent, FaqEntry } from 'leg-pain-widgets';

const park: FaqEntry = { id: 'park', question: 'Where do I park?', answer: ['Behind the house.'] };
const pay: FaqEntry = { id: 'pay', question: 'How do I pay?', answer: ['By card.'] };

@Component({
  selector: '#app',
  // Angular asks no type of a tag that it does not know; the handler's argument is checked in the class.
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <faq-accordion heading-level="3" print="open" [entries]="entries()" (faq-accordion-toggle)="tell($event)"></faq-accordion>
    <output>{{ told() }}</output>
    <button id="swap" (click)="swap()">Other questions</button>
  `,
})
class App {
  readonly entries = signal([park]);
  readonly told = signal('');

  tell({ entry, open }: FaqAccordionToggleEvent): void {
    this.told.set(`${entry} ${open}`);
  }

  swap(): void {
    this.entries.set([pay]);
  }
}

void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
