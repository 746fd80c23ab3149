import fc from 'fast-check';

/**
 * Property tests draw the same cases every time, so that a change fails for what it changed. To look for new ones:
 * SEED=$RANDOM npm run test:unit
 */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20261121) });
