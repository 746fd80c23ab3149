export default `@1b000
katakana letter archaic e
hiragana letter archaic ye
hentaigana letter a-1
2a-2
2a-3
2a-wo
2i-1
2i-2
2i-3
2i-4
2u-1
2u-2
2u-3
2u-4
2u-5
2e-2
2e-3
2e-4
2e-5
2e-6
2o-1
2o-2
2o-3
2ka-1
2ka-2
2ka-3
2ka-4
2ka-5
2ka-6
2ka-7
2ka-8
2ka-9
2ka-10
2ka-11
2ka-ke
2ki-1
2ki-2
2ki-3
2ki-4
2ki-5
2ki-6
2ki-7
2ki-8
2ku-1
2ku-2
2ku-3
2ku-4
2ku-5
2ku-6
2ku-7
2ke-1
2ke-2
2ke-3
2ke-4
2ke-5
2ke-6
2ko-1
2ko-2
2ko-3
2ko-ki
2sa-1
2sa-2
2sa-3
2sa-4
2sa-5
2sa-6
2sa-7
2sa-8
2si-1
2si-2
2si-3
2si-4
2si-5
2si-6
2su-1
2su-2
2su-3
2su-4
2su-5
2su-6
2su-7
2su-8
2se-1
2se-2
2se-3
2se-4
2se-5
2so-1
2so-2
2so-3
2so-4
2so-5
2so-6
2so-7
2ta-1
2ta-2
2ta-3
2ta-4
2ti-1
2ti-2
2ti-3
2ti-4
2ti-5
2ti-6
2ti-7
2tu-1
2tu-2
2tu-3
2tu-4
2tu-to
2te-1
2te-2
2te-3
2te-4
2te-5
2te-6
2te-7
2te-8
2te-9
2to-1
2to-2
2to-3
2to-4
2to-5
2to-6
2to-ra
2na-1
2na-2
2na-3
2na-4
2na-5
2na-6
2na-7
2na-8
2na-9
2ni-1
2ni-2
2ni-3
2ni-4
2ni-5
2ni-6
2ni-7
2ni-te
2nu-1
2nu-2
2nu-3
2ne-1
2ne-2
2ne-3
2ne-4
2ne-5
2ne-6
2ne-ko
2no-1
2no-2
2no-3
2no-4
2no-5
2ha-1
2ha-2
2ha-3
2ha-4
2ha-5
2ha-6
2ha-7
2ha-8
2ha-9
2ha-10
2ha-11
2hi-1
2hi-2
2hi-3
2hi-4
2hi-5
2hi-6
2hi-7
2hu-1
2hu-2
2hu-3
2he-1
2he-2
2he-3
2he-4
2he-5
2he-6
2he-7
2ho-1
2ho-2
2ho-3
2ho-4
2ho-5
2ho-6
2ho-7
2ho-8
2ma-1
2ma-2
2ma-3
2ma-4
2ma-5
2ma-6
2ma-7
2mi-1
2mi-2
2mi-3
2mi-4
2mi-5
2mi-6
2mi-7
2mu-1
2mu-2
2mu-3
2mu-4
2me-1
2me-2
2me-ma
2mo-1
2mo-2
2mo-3
2mo-4
2mo-5
2mo-6
2ya-1
2ya-2
2ya-3
2ya-4
2ya-5
2ya-yo
2yu-1
2yu-2
2yu-3
2yu-4
2yo-1
2yo-2
2yo-3
2yo-4
2yo-5
2yo-6
2ra-1
2ra-2
2ra-3
2ra-4
2ri-1
2ri-2
2ri-3
2ri-4
2ri-5
2ri-6
2ri-7
2ru-1
2ru-2
2ru-3
2ru-4
2ru-5
2ru-6
2re-1
2re-2
2re-3
2re-4
2ro-1
2ro-2
2ro-3
2ro-4
2ro-5
2ro-6
2wa-1
2wa-2
2wa-3
2wa-4
2wa-5
2wi-1
2wi-2
2wi-3
2wi-4
2wi-5
2we-1
2we-2
2we-3
2we-4
2wo-1
2wo-2
2wo-3
2wo-4
2wo-5
2wo-6
2wo-7
2n-mu-mo-1
2n-mu-mo-2
hiragana letter archaic wu
katakana letter archaic yi
3ye
3wu
hiragana digraph koto
katakana digraph toki
2tote
2yori
1letter alternate ne
3wi
@1b132
hiragana letter small ko
@1b150
3wi
3we
3wo
@1b155
katakana letter small ko
@1b164
3wi
3we
3wo
3n
3archaic ye
@1bc00
duployan letter h
2x
2p
2t
2f
2k
2l
2b
2d
2v
2g
2r
2p n
2d s
2f n
2k m
2r s
2th
2sloan dh
2dh
2kk
2sloan j
2hl
2lh
2rh
2m
2n
2j
2s
2m n
2n m
2j m
2s j
2m with dot
2n with dot
2j with dot
4dots inside and above
2s with dot
5below
2m s
2n s
2j s
2s s
2m n s
2n m s
2j m s
2s j s
2j s with dot
3n
4s
2s t
4r
3p
4r
2t s
3r s
2w
2wh
2w r
2s n
3m
2k r s
2g r s
2s k
4r
2a
2sloan ow
2oa
2o
2aou
2i
2e
2ie
2short i
2ui
2ee
2sloan eh
2romanian i
2sloan ee
2long i
2ye
2u
2eu
2xw
2u n
2long u
2romanian u
2uh
2sloan u
2ooh
2ow
2ou
2wa
2wo
2wi
2wei
2wow
2nasal u
3o
3i
3a
2pernin an
3am
2sloan en
3an
3on
2vocalic m
@1bc70
1affix left horizontal secant
2mid horizontal secant
2right horizontal secant
2low vertical secant
2mid vertical secant
2high vertical secant
2attached secant
3left-to-right secant
3tangent
3tail
3e hook
3i hook
3tangent hook
@1bc80
2high acute
3tight acute
3grave
3long grave
3dot
3circle
3line
3wave
3vertical
@1bc90
2low acute
3tight acute
3grave
3long grave
3dot
3circle
3line
3wave
3vertical
3arrow
@1bc9c
1sign o with cross
1thick letter selector
1double mark
1punctuation chinook full stop
shorthand format letter overlap
2continuing overlap
2down step
2up step
`;
