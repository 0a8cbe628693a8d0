const { BodyComponent } = require('mjml-core');

class ShopLine extends BodyComponent {
  render() {
    return this.renderMJML(
      `<mj-text font-weight="bold">${this.getAttribute('title')}: ${this.getAttribute('value')}</mj-text>`,
    );
  }
}
ShopLine.componentName = 'shop-line';
ShopLine.dependencies = { 'mj-column': ['shop-line'], 'shop-line': [] };
ShopLine.allowedAttributes = { title: 'string', value: 'string' };

module.exports = { ShopLine };
