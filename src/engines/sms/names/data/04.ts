export default `@4dc0
hexagram for the creative heaven
3receptive earth
2difficulty at the beginning
2youthful folly
2waiting
2conflict
2the army
2holding together
2small taming
2treading
2peace
2standstill
2fellowship
2great possession
2modesty
2enthusiasm
2following
2work on the decayed
2approach
2contemplation
2biting through
2grace
2splitting apart
2return
2innocence
2great taming
2mouth corners
2great preponderance
2the abysmal water
3clinging fire
2influence
2duration
2retreat
2great power
2progress
2darkening of the light
2the family
2opposition
2obstruction
2deliverance
2decrease
2increase
2breakthrough
2coming to meet
2gathering together
2pushing upward
2oppression
2the well
2revolution
2the cauldron
3arousing thunder
3keeping still mountain
2development
2the marrying maiden
2abundance
2the wanderer
3gentle wind
3joyous lake
2dispersion
2limitation
2inner truth
2small preponderance
2after completion
2before completion
`;
