/** The pages behind every reason. Loaded when somebody asks for them. */
import type { TemplateResult } from 'lit';
import { sourcesOfCareAdvice } from '../../dataset/advice-sources.js';
import { sourceList } from '../../shared/source-list.js';

export const sourcesView = (): TemplateResult => sourceList(sourcesOfCareAdvice());
