export default `@12000
cuneiform sign a
3times a
4bad
4gan2 tenu
4ha
4igi
4lagar gunu
4mush
4sag
2a2
2ab
3times ash2
4dun3 gunu
4gal
4gan2 tenu
4ha
4igi gunu
4imin
4lagab
4shesh
4u plus u plus u
3gunu
2ab2
3times balag
4gan2 tenu
4me plus en
4sha3
4tak4
2ad
2ak
3times erin2
4shita plus gish
2al
3times al
4dim2
4gish
4ha
4kad3
4ki
4she
4ush
2alan
2aleph
2amar
3times she
2an
3over an
3three times
3plus naga opposing an plus naga
5squared
2anshe
2apin
2arad
3times kur
2arkab
2asal2
2ash
3zida tenu
3kaba tenu
3over ash tug2 over tug2 tug2 over tug2 pap
5over ash
7crossing ash over ash over ash
2ash2
2ashgab
2ba
2bad
2bag3
2bahar2
2bal
3over bal
2balag
2bar
2bara2
2bi
3times a
4gar
4igi gunu
2bu
3over bu ab
5un
3crossing bu
2bulug
3over bulug
2bur
2bur2
2da
2dag
3kisim5 times a plus mash
5amar
5balag
5bi
5ga
6plus mash
5gi
5gir2
5gud
5ha
5ir
6plus lu
5kak
5la
5lu
6plus mash2
5lum
5ne
5pap plus pap
5si
5tak4
5u2 plus gir2
5ush
2dam
2dar
2dara3
2dara4
2di
2dib
2dim
3times she
2dim2
2din
3kaskal u gunu dish
2dish
2du
3over du
3gunu
3sheshig
2dub
3times esh2
2dub2
2dug
2dugud
2duh
2dun
2dun3
3gunu
4gunu
2dun4
2dur2
2e
3times pap
3over e nun over nun
2e2
3times a plus ha plus da
4gar
4mi
4sal
4she
4u
2edin
2egir
2el
2en
3times gan2
5tenu
4me
3crossing en
3opposing en
3squared
2eren
2erin2
2esh2
2ezen
3times a
5plus lal
7times lal
4an
4bad
4dun3 gunu
6gunu
4ha
5gunu
4igi gunu
4kaskal
5squared
4ku3
4la
4lal times lal
4li
4lu
4u2
4ud
2ga
3gunu
2ga2
3times a plus da plus ha
6ha
6igi
4ab2 tenu plus tab
4an
4ash
4ash2 plus gal
4bad
4bar plus ra
4bur
5plus ra
4da
4di
4dim times she
4dub
4el
5plus la
4en
5times gan2 tenu
4gan2 tenu
4gar
4gi
4gi4
5plus a
4gir2 plus su
4ha plus lu plus esh2
4hal
5plus la
4hi plus li
4hub2
4igi gunu
4ish plus hu plus ash
4kak
4kaskal
4kid
5plus lal
4ku3 plus an
4la
4me plus en
4mi
4nun
5over nun
4pa
4sal
4sar
4she
5plus tur
4shid
4sum
4tak4
4u
4ud
5plus du
3over ga2
2gaba
3crossing gaba
2gad
3over gad gar over gar
2gal
3gad over gad gar over gar
2galam
2gam
2gan
2gan2
3tenu
3over gan2
3crossing gan2
2gar
2gar3
2gashan
2geshtin
3times kur
2gi
3times e
4u
3crossing gi
2gi4
3over gi4
3crossing gi4
2gidim
2gir2
3gunu
2gir3
3times a plus igi
4gan2 tenu
4igi
4lu plus igi
4pa
2gisal
2gish
3crossing gish
3times bad
4tak4
3tenu
2gu
3crossing gu
2gu2
3times kak
5times igi gunu
4nun
4sal plus tug2
3gunu
2gud
3times a plus kur
4kur
3over gud lugal
2gul
2gum
3times she
2gur
2gur7
2gurun
2gurush
2ha
3tenu
3gunu
2hal
2hi
3times ash
4ash2
4bad
4dish
4gad
4kin
4nun
4she
4u
2hu
2hub2
3times an
4hal
4kaskal
4lish
4ud
2hul2
2i
3a
2ib
2idim
3over idim bur
5squared
2ig
2igi
3dib
3ri
3over igi shir over shir ud over ud
3gunu
2il
3times gan2 tenu
2il2
2im
3times tak4
3crossing im
3opposing im
3squared
2imin
2in
2ir
2ish
2ka
3times a
4ad
5plus ku3
4ash2
4bad
4balag
4bar
4bi
4erin2
4esh2
4ga
4gal
4gan2 tenu
4gar
5plus sha3 plus a
4gi
4gir2
4gish plus sar
5crossing gish
4gu
4gur7
4igi
4im
4kak
4ki
4kid
4li
4lu
4me
5plus du
6gi
6te
4mi
5plus nunuz
4ne
4nun
4pi
4ru
4sa
4sar
4sha
4she
4shid
4shu
4sig
4suhur
4tar
4u
4u2
4ud
4umum times pa
4ush
4zi
2ka2
3crossing ka2
2kab
2kad2
2kad3
2kad4
2kad5
3over kad5
2kak
3times igi gunu
2kal
3times bad
3crossing kal
2kam2
2kam4
2kaskal
3lagab times u over lagab times u
3over kaskal lagab times u over lagab times u
2kesh2
2ki
3times bad
4u
4ud
2kid
2kin
2kisal
2kish
2kisim5
3over kisim5
2ku
3over hi times ash2 ku over hi times ash2
2ku3
2ku4
3variant form
2ku7
2kul
3gunu
2kun
2kur
3opposing kur
2kushu2
2kwu318
2la
2lagab
3times a
5plus da plus ha
6gar
6lal
4al
4an
4ash zida tenu
4bad
4bi
4dar
4en
4ga
4gar
4gud
5plus gud
4ha
4hal
4hi times nun
4igi gunu
4im
5plus ha
6lu
4ki
4kin
4ku3
4kul
5plus hi plus a
4lagab
4lish
4lu
4lul
4me
5plus en
4mush
4ne
4she plus sum
4shita plus gish plus erin2
7tenu
4shu2
5plus shu2
4sum
4tag
4tak4
4te plus a plus su plus na
4u
5plus a
6u plus u
4u2 plus ash
4ud
4ush
3squared
2lagar
3times she
5plus sum
3gunu
4over lagar gunu she
2lahshu
2lal
3times lal
2lam
3times kur
5plus ru
2li
2lil
2limmu2
2lish
2lu
3times bad
2lu2
3times al
4bad
4esh2
5tenu
4gan2 tenu
4hi times bad
4im
4kad2
4kad3
5plus ash
4ki
4la plus ash
4lagab
4me plus en
4ne
4nu
4si plus ash
4sik2 plus bu
4tug2
3tenu
3crossing lu2
3opposing lu2
3squared
3sheshig
2lu3
2lugal
3over lugal
3opposing lugal
3sheshig
2luh
2lul
2lum
3over lum
5gar over gar
2ma
3times tak4
3gunu
2ma2
2mah
2mar
2mash
2mash2
2me
2mes
2mi
2min
2mu
3over mu
2mug
3gunu
2munsub
2murgu2
2mush
3times a
4kur
4za
3over mush
5times a plus na
3crossing mush
2mush3
3times a
5plus di
4di
3gunu
2na
2na2
2naga
3inverted
3times shu tenu
3opposing naga
2nagar
2nam nutillu
2nam
2nam2
2ne
3times a
4ud
3sheshig
2ni
3times e
2ni2
2nim
3times gan2 tenu
4gar plus gan2 tenu
2ninda2
3times an
4ash
5plus ash
4gud
4me plus gan2 tenu
4ne
4nun
4she
5plus a an
6ash
7plus ash
4u2 plus ash
4ush
2nisag
2nu
2nu11
2nun
3lagar times gar
5mash
5sal
6over nun lagar times sal
5ush
3tenu
3over nun
3crossing nun
5lagar over lagar
2nunuz
3ab2 times ashgab
5bi
5dug
5gud
5igi gunu
5kad3
5la
5ne
5sila3
5u2
3kisim5 times bi
6u
2pa
2pad
2pan
2pap
2pesh2
2pi
3times a
4ab
4bi
4bu
4e
4i
4ib
4u
4u2
3crossing pi
2pirig
3times kal
4ud
4za
3opposing pirig
2ra
2rab
2ri
2ru
2sa
2sag nutillu
2sag
3times a
4du
4dub
4ha
4kak
4kur
4lum
4mi
4nun
4sal
4shid
4tab
4u2
4ub
4um
4ur
4ush
3over sag
3gunu
2sal
3lagab times ash2
2sanga2
2sar
2sha
2sha3
3times a
4bad
4gish
4ne
4shu2
4tur
4u
5plus a
2sha6
2shab6
2shar2
2she
3hu
3over she gad over gad gar over gar
5tab over tab gar over gar
2sheg9
2shen
2shesh
2shesh2
2sheshlam
2shid
3times a
4im
2shim
3times a
4bal
4bulug
4din
4gar
4igi
5gunu
4kushu2
4lul
4mug
4sal
2shinig
2shir
3tenu
3over shir bur over bur
2shita
2shu
3over inverted shu
2shu2
2shubur
2si
3gunu
2sig
2sig4
3over sig4 shu2
2sik2
2sila3
2su
3over su
2sud
2sud2
2suhur
2sum
2sumash
2sur
2sur9
2ta
3asterisk
3times hi
4mi
3gunu
2tab
3over tab ni over ni dish over dish
3squared
2tag
3times bi
4gud
4she
4shu
4tug2
4ud
2tak4
2tar
2te
3gunu
2ti
3tenu
2til
2tir
3times tak4
3over tir
5gad over gad gar over gar
2tu
2tug2
2tuk
2tum
2tur
3over tur za over za
2u
3gud
3u u
3over u pa over pa gar over gar
5sur over sur
5u reversed over u reversed
2u2
2ub
2ud
3kushu2
3times bad
4mi
4u plus u plus u
9gunu
3gunu
3sheshig
4times bad
2udug
2um
3times lagab
4me plus da
4sha3
4u
2umbin
2umum
3times kaskal
4pa
2un
3gunu
2ur
3crossing ur
3sheshig
2ur2
3times a plus ha
6na
4al
4ha
4nun
4u2
5plus ash
6bi
2ur4
2uri
2uri3
2uru
3times a
4ashgab
4bar
4dun
4ga
4gal
4gan2 tenu
4gar
4gu
4ha
4igi
4im
4ish
4ki
4lum
4min
4pa
4she
4sig4
4tu
4u plus gud
4ud
4uruda
2uruda
3times u
2ush
3times a
4ku
4kur
4tak4
2ushx
2ush2
2ushumx
2utuki
2uz3
3times kaskal
2uzu
2za
3tenu
3squared times kur
2zag
2zamx
2ze2
2zi
3over zi
2zi3
2zib
3kaba tenu
2zig
2ziz2
2zu
2zu5
3times a
2zubur
2zum
2kap elamite
2ab times nun
2ab2 times a
2amar times kug
2dag kisim5 times u2 plus mash
2dag3
2dish plus shu
2dub times she
2ezen times gud
4she
2ga2 times an plus kak plus a
4ash2
2ge22
2gig
2hush
2ka times anshe
4ash3
4gish
4gud
4hi times ash2
4lum
4pa
4shul
4tu
4ur2
2lagab times gi
2lu2 sheshig times bad
3times esh2 plus lal
4shu
2mesh
2mush3 times za
2na4
2nin
2nin9
2ninda2 times bal
4gi
2nu11 rotated ninety degrees
2pesh2 asterisk
2pir2
2sag times igi gunu
2ti2
2um times me
2u u
@12400
1numeric sign two ash
3three ash
3four ash
3five ash
3six ash
3seven ash
3eight ash
3nine ash
3three dish
3four dish
3five dish
3six dish
3seven dish
3eight dish
3nine dish
3four u
3five u
3six u
3seven u
3eight u
3nine u
3one gesh2
3two gesh2
3three gesh2
3four gesh2
3five gesh2
3six gesh2
3seven gesh2
3eight gesh2
3nine gesh2
3one geshu
3two geshu
3three geshu
3four geshu
3five geshu
3two shar2
3three shar2
5variant form
3four shar2
3five shar2
3six shar2
3seven shar2
3eight shar2
3nine shar2
3one sharu
3two sharu
3three sharu
5variant form
3four sharu
3five sharu
3shar2 times gal plus dish
7min
3one buru
3two buru
3three buru
5variant form
3four buru
3five buru
3three variant form esh16
6esh21
3four variant form limmu
6limmu4
6limmu a
7b
3six variant form ash9
3seven variant form imin3
6imin a
7b
3eight variant form ussu
6ussu3
3nine variant form ilimmu
6ilimmu3
6ilimmu4
6ilimmu a
3two ash tenu
3three ash tenu
3four ash tenu
3five ash tenu
3six ash tenu
3one ban2
3two ban2
3three ban2
3four ban2
5variant form
3five ban2
5variant form
3nigidamin
3nigidaesh
3one eshe3
3two eshe3
3one third dish
3two thirds dish
3five sixths dish
3one third variant form a
3two thirds variant form a
3one eighth ash
4quarter ash
3old assyrian one sixth
6quarter
3one quarter gur
4half gur
3elamite one third
4two thirds
4forty
4fifty
3four u variant form
3five u variant form
3six u variant form
3seven u variant form
3eight u variant form
3nine u variant form
3seven ash tenu
1punctuation sign old assyrian word divider
3vertical colon
3diagonal colon
4tricolon
4quadcolon
1numeric sign eight ash tenu
3nine ash tenu
3ash times one dish tenu
5two dish tenu
5three dish tenu
5four dish tenu
5five dish tenu
5six dish tenu
5seven dish tenu
5eight dish tenu
5nine dish tenu
1sign ab times nun tenu
4shu2
2ad times esh2
2bad times dish tenu
2bahar2 times ab2
4ni
4za
2bu over bu times na2
2da times tak4
2dag times kur
2dim times igi
4u u u
2dim2 times ud
2dug times anshe
4ash
5at left
4din
4dun
4erin2
4ga
4gi
4gir2 gunu
4gish
4ha
4hi
4igi gunu
4kaskal
4kur
4kushu2
5plus kaskal
4lak-020
4lam
5times kur
4luh plus gish
4mash
4mes
4mi
4ni
4pi
4she
4si gunu
2e2 times kur
4pap
2erin2 x
2esh2 crossing esh2
2ezen sheshig times ash
5hi
5igi gunu
5la
5lal
5me
5mes
5su
3times su
2ga2 times bahar2
4dim gunu
4dug times igi gunu
6kaskal
4eren
4ga
4gar plus di
6ne
4ha plus a
4kushu2 plus kaskal
4lam
5times kur
4luh
4mush
4ne
5plus e2
6gi
4shim
4ziz2
2gaba rotated ninety degrees
2geshtin times u
2gish times gish crossing gish
2gu2 times igi gunu
2gud plus gish times tak4
2ha tenu gunu
2hi times ash over hi times ash
2ka times bu
4ka
4u u u
4ur
2lagab times zu over zu
2lak-003
2lak-021
2lak-025
2lak-030
2lak-050
2lak-051
2lak-062
2lak-079 over lak-079 gunu
2lak-080
2lak-081 over lak-081
2lak-092
2lak-130
2lak-142
2lak-210
2lak-219
2lak-220
2lak-225
2lak-228
2lak-238
2lak-265
2lak-266
2lak-343
2lak-347
2lak-348
2lak-383
2lak-384
2lak-390
2lak-441
2lak-449
3times gu
4igi
4pap plus lu3
6pap plus lu3
4u2 plus ba
2lak-450
2lak-457
2lak-470
2lak-483
2lak-490
2lak-492
2lak-493
2lak-495
2lak-550
2lak-608
2lak-617
3times ash
4bad
4dun3 gunu gunu
4ku3
4la
4tar
4te
4u2
4ud
4uruda
2lak-636
2lak-648
3times dub
4ga
4igi
5gunu
4ni
4pap plus pap plus lu3
4shesh plus ki
4ud
4uruda
2lak-724
2lak-749
2lu2 gunu times ash
3times dish
4hal
4pap
5plus pap plus lu3
4tak4
2mi plus za7
2mush over mush times ga
6kak
2ninda2 times dim gunu
4gish
4gul
4hi
4kesh2
4lak-050
4mash
4pap plus pap
4u
5plus u
4uruda
2sag gunu times ha
3times en
4she at left
4tak4
2sha6 tenu
2she over she
3plus hub2
4nam2
4sar
2shu2 plus dug times ni
4e2 times an
2si times tak4
2tak4 plus sag
2tum times gan2 tenu
4three dish
2ur2 inverted
3times ud
2uru times dara3
4lak-668
4lu3
2za7
2zu over zu plus sar
2zu5 times three dish tenu
@12550
1numeric sign one n01
3two n01
3three n01
3four n01
3five n01
3six n01
3seven n01
3eight n01
3nine n01
3one n08
3two n08
3three n08
3four n08
3five n08
3six n08
3seven n08
3eight n08
3nine n08
3one n14
3two n14
3three n14
3four n14
3five n14
3six n14
3seven n14
3eight n14
3nine n14
3one n34
3two n34
3three n34
3four n34
3five n34
3six n34
3seven n34
3eight n34
3nine n34
3one n48
3two n48
3three n48
3four n48
3five n48
3one n45
3two n45
3three n45
3four n45
3five n45
3six n45
3seven n45
3eight n45
3nine n45
3one n50
3two n50
3three n50
3four n50
3five n50
3one eighth iku curved
7variant form
4n01 reversed
4quarter iku curved variant form
4half iku curved variant form
4n22
3two n22
3one buru curved
3two buru curved
3three buru curved
3four buru curved
3five buru curved
3one ban2 curved
3two ban2 curved
3three ban2 curved
3four ban2 curved
3five ban2 curved
3ninda2 times she plus one ash curved
7two ash curved
3one n51
3two n51
3three n51
3four n51
3five n51
3six n51
3seven n51
3eight n51
3nine n51
3one n54
3two n54
3three n54
3four n54
3five n54
3one n56
3two n56
3one n24
4n26
4n28
4n29a
4n29b
4n30a
4n30c
4n30d
4n30e
4n31
4n32
4n33
4n39a
3two n39a
3three n39a
3four n39a
3one n39b
3two n39b
3three n39b
3four n39b
3one n02
3two n02
3three n02
3four n02
3five n02
3six n02
3seven n02
3eight n02
3nine n02
3one n15
3two n15
3three n15
3four n15
3five n15
3one n35
3two n35
3three n35
3four n35
3five n35
3one n06
3two n06
3three n06
3four n06
3five n06
3six n06
3seven n06
3eight n06
3nine n06
3one n21
3two n21
3three n21
3four n21
3five n21
3one n38
4n52
3two n52
3three n52
3four n52
3five n52
3six n52
3seven n52
3eight n52
3nine n52
3one n60
4n24a
4n40
3two n40
3three n40
3four n40
3one n03
3two n03
3three n03
3four n03
3five n03
3one n18
3two n18
3three n18
3four n18
3five n18
3six n18
3seven n18
3eight n18
3nine n18
3one n45a
4n24b
4n26b
4n28b
4n29ab
4n41
3two n41
3three n41
3four n41
3one n04
3two n04
3three n04
3four n04
3five n04
3one n19
3two n19
3three n19
3four n19
3five n19
3six n19
3seven n19
3eight n19
3nine n19
3one n46
3two n46
3one n36
3two n36
3three n36
3four n36
3five n36
3six n36
3seven n36
3eight n36
3nine n36
3one n49
3two n49
3three n49
3four n49
3one n25
4n27
4n28c
4n29ac
4n30ac
4n30cc
4n42a
3two n42a
3three n42a
3four n42a
3one n42b
3two n42b
3three n42b
3four n42b
3one n05
3two n05
3three n05
3four n05
3five n05
3one n20
3two n20
3three n20
3four n20
3five n20
3six n20
3seven n20
3eight n20
3nine n20
3one n47
3two n47
3one n37
3two n37
3one n09
4n11
4n12
4n07a
3two n07a
3three n07a
3one n07b
3two n07b
3three n07b
3one n01 flat
3two n01 flat
3three n01 flat
3four n01 flat
3five n01 flat
3six n01 flat
3seven n01 flat
3eight n01 flat
3nine n01 flat
3one n08 flat
4n14 flat
3two n14 flat
3three n14 flat
3four n14 flat
3five n14 flat
3six n14 flat
3seven n14 flat
3eight n14 flat
3nine n14 flat
3one n34 flat
3two n34 flat
3three n34 flat
3four n34 flat
3five n34 flat
3six n34 flat
3seven n34 flat
3eight n34 flat
3nine n34 flat
3one n45 flat
3two n45 flat
3one n22 flat
3two n22 flat
3one n51 flat
3two n51 flat
3three n51 flat
3four n51 flat
3five n51 flat
3six n51 flat
3seven n51 flat
3eight n51 flat
3nine n51 flat
3one n34 flat tenu
4n04 flat
3two n04 flat
3three n04 flat
3four n04 flat
3five n04 flat
3one n19 flat
3two n19 flat
3three n19 flat
3four n19 flat
3five n19 flat
3six n19 flat
3seven n19 flat
3eight n19 flat
3nine n19 flat
3one n46 flat
3two n46 flat
3one n36 flat
@12f90
cypro-minoan sign cm001
2cm002
2cm004
2cm005
2cm006
2cm007
2cm008
2cm009
2cm010
2cm011
2cm012
2cm012b
2cm013
2cm015
2cm017
2cm019
2cm021
2cm023
2cm024
2cm025
2cm026
2cm027
2cm028
2cm029
2cm030
2cm033
2cm034
2cm035
2cm036
2cm037
2cm038
2cm039
2cm040
2cm041
2cm044
2cm046
2cm047
2cm049
2cm050
2cm051
2cm052
2cm053
2cm054
2cm055
2cm056
2cm058
2cm059
2cm060
2cm061
2cm062
2cm063
2cm064
2cm066
2cm067
2cm068
2cm069
2cm070
2cm071
2cm072
2cm073
2cm074
2cm075
2cm075b
2cm076
2cm078
2cm079
2cm080
2cm081
2cm082
2cm083
2cm084
2cm085
2cm086
2cm087
2cm088
2cm089
2cm090
2cm091
2cm092
2cm094
2cm095
2cm096
2cm097
2cm098
2cm099
2cm100
2cm101
2cm102
2cm103
2cm104
2cm105
2cm107
2cm108
2cm109
2cm110
2cm112
2cm114
2cm301
2cm302
`;
