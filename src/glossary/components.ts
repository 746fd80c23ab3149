/** The components that an entry or a lesson can use without importing them. src/components/mdx.ts draws them. */
export const componentNames = ['BitLayout', 'CodeTabs', 'Ladder', 'Timeline', 'Widget'] as const;
