export default `@1aff0
katakana letter minnan tone-2
3tone-3
3tone-4
3tone-5
@1aff5
3tone-7
3tone-8
3nasalized tone-1
4tone-2
4tone-3
4tone-4
4tone-5
@1affd
4tone-7
4tone-8
`;
