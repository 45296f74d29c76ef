import 'leg-pain-widgets/faq-accordion/define';
import { createApp } from 'vue';
import App from './App.vue';

createApp(App).mount('#app');
