# findings

# Lo que destaca. `.short` dice qué cuenta el número grande.
find-f1 =
    { $app } pidió tu ubicación { $count } veces el { $day }, más o menos cada { $minutes ->
        [1] minuto
        [60] hora
       *[other] { $minutes } minutos
    }.
    .number = { $number }
    .short = consultas de ubicación en un día
    .caution = El informe no dice si la app estaba abierta.

find-f2 =
    { $app } abrió tus fotos { $count ->
        [one] una vez
       *[other] { $count } veces
    } en { $days ->
        [one] un día
       *[other] { $days } días
    }{ $night ->
        [0] .
       *[other] , { $night } de ellas entre medianoche y las 5.
    }
    .number = { $number }
    .short = lecturas de tus fotos
    .caution = El informe no dice si la app estaba abierta.

find-f3 =
    { $app } usó { $tool ->
        [microphone] el micrófono
       *[camera] la cámara
    } { $count ->
        [one] una vez
       *[other] { $count } veces
    }{ $known ->
        [yes] , la más larga durante { $longest }.
       *[no] .
    }
    .number = { $number }
    .short = { $tool ->
        [microphone] usos del micrófono
       *[camera] usos de la cámara
    }
    .caution = El informe no dice qué se grabó, ni si se grabó algo.

find-f8 = El registro más antiguo es del { $date }.{ $apart ->
        [yes] { $count ->
            [one] {""} Todos los demás con fecha son de { $month } o posteriores.
           *[other] {""} Todos menos { $count } con fecha son de { $month } o posteriores.
        }
       *[no] {""}
    }
    .number = { $number }
    .short = años del registro más antiguo al más reciente

find-f12 =
    { $count ->
        [one] Una foto o película lleva el lugar donde se tomó.
       *[other] { $count } fotos y películas llevan el lugar donde se tomaron.
    }
    .number = { $number }
    .short = fotos y películas con su lugar
    .caution = El lugar está escrito dentro del archivo. Quien lo reciba puede leerlo.

find-f13 = El { $percent } % de los registros con hora son de entre medianoche y las 5.
    .number = { $number } %
    .short = de los registros con hora, de noche
    .caution = Son { $count } de { $of } registros con hora. De medianoche a las 5 va el 21 % del día. Reloj: { $clock }. Una app puede hacer registros por sí sola: no significa que estuvieras despierto.

find-f14 =
    { $once ->
        [yes] La mayoría de los registros: { $name } { $date }, hacia las { $hour }.
       *[no] La mayoría de los registros: { $weekday ->
                [0] los lunes
                [1] los martes
                [2] los miércoles
                [3] los jueves
                [4] los viernes
                [5] los sábados
               *[other] los domingos
            } hacia las { $hour }.
    }
    .number = { $number }
    .short =
        { $once ->
            [yes] registros en la hora más llena
           *[no] registros en la hora más llena de la semana
        }

find-f15 = Inicios de sesión desde direcciones registradas en { $list }.
    .number = { $number }
    .short = países o regiones
    .caution = Donde está registrada una dirección no siempre es donde estaba la persona.

find-f4 =
    { $count ->
        [one] Se nombra una empresa que te tiene en una lista o usa
       *[other] Se nombran { $count } empresas que te tienen en una lista o usan
    } lo que hiciste, para anuncios.
    .number = { $number }
    .short = { $count ->
        [one] empresa nombrada por anuncios para ti
       *[other] empresas nombradas por anuncios para ti
    }
    .caution = Que se nombre no demuestra que la empresa siga teniendo los datos.

find-f5 =
    Otras apps y sitios enviaron a { $one ->
        [yes] { $platform }
       *[no] una plataforma
    } { $count ->
        [one] un aviso
       *[other] { $count } avisos
    } sobre ti.
    .number = { $number }
    .short = { $count ->
        [one] aviso de otra app o sitio
       *[other] avisos de otras apps y sitios
    }

find-f6 =
    { $one ->
        [yes] { $platform }
       *[no] Una plataforma
    } te asoció { $count } temas.
    .number = { $number }
    .short = temas asociados a ti
    .caution = Léelos juntos, no uno a uno. Un tema puede estar equivocado.

find-f7 =
    { $count ->
        [one] Hay escrita una etiqueta que te pusieron.
       *[other] Hay escritas { $count } etiquetas que te pusieron.
    }
    .number = { $number }
    .short = { $count ->
        [one] etiqueta que te pusieron
       *[other] etiquetas que te pusieron
    }
    .caution = Una etiqueta es una suposición, casi siempre para elegir anuncios. Puede estar equivocada.

find-f10 =
    { $count ->
        [one] Aquí hay una entrada de una agenda de contactos.
       *[other] Aquí hay { $count } entradas de una agenda de contactos.
    }
    .number = { $number }
    .short = { $count ->
        [one] entrada de la agenda de contactos
       *[other] entradas de la agenda de contactos
    }
    .caution = Una app puede copiarlas de un teléfono. Otras se escriben a mano.

find-f11 = Aquí hay { $count } registros de lugares exactos{ $known ->
        [yes] , el más reciente del { $date }.
       *[no] .
    }
    .number = { $number }
    .short = registros de lugares exactos
    .caution = Un lugar es donde estuvo un dispositivo. Puede que lo llevara otra persona.

find-f18 =
    { $count ->
        [one] Aquí hay un registro sobre tarjetas o cuentas. Los números suelen estar ocultos en parte.
       *[other] Aquí hay { $count } registros sobre tarjetas o cuentas. Los números suelen estar ocultos en parte.
    }
    .number = { $number }
    .short = { $count ->
        [one] registro de tarjeta o cuenta
       *[other] registros de tarjetas y cuentas
    }

find-f20 =
    { $count ->
        [one] Aquí hay un registro sobre documentos de identidad o controles de cara o voz
       *[other] Aquí hay { $count } registros sobre documentos de identidad o controles de cara o voz
    }{ $known ->
        [yes] , el más reciente del { $date }.
       *[no] .
    }
    .number = { $number }
    .short = { $count ->
        [one] registro de identidad o cara
       *[other] registros de identidad o cara
    }

find-f17 =
    { $count ->
        [one] Se guarda una búsqueda
       *[other] Se guardan { $count } búsquedas
    }{ $known ->
        [yes] , desde el { $date }.
       *[no] .
    }
    .number = { $number }
    .short = búsquedas guardadas

find-f9 =
    { $count ->
        [one] Una cosa marcada como borrada sigue en esta exportación.
       *[other] { $count } cosas marcadas como borradas siguen en esta exportación.
    }
    .number = { $number }
    .short = { $count ->
        [one] cosa marcada como borrada
       *[other] cosas marcadas como borradas
    }
    .caution = Una plataforma puede guardar un tiempo lo borrado, para poder recuperarlo.

find-f16 =
    { $count ->
        [one] Un dispositivo usado por última vez antes del { $date } seguía con la sesión iniciada.
       *[other] { $count } dispositivos usados por última vez antes del { $date } seguían con la sesión iniciada.
    }
    .number = { $number }
    .short = { $count ->
        [one] dispositivo con la sesión iniciada
       *[other] dispositivos con la sesión iniciada
    }
    .caution = Puede que ya no sea así. La exportación dice cómo era cuando se hizo.

find-f19 = La fecha de nacimiento dada es de alguien de menos de { $age } años. En muchos países eso la hace una cuenta infantil.
    .number = menos de { $number } años
    .short = por la fecha de nacimiento dada
    .caution = La edad se cuenta hasta el registro más reciente. La fecha puede estar mal escrita.

find-f21 = { $platform } dice que recibe informes de otros. Ningún registro de esta exportación nombra a uno.
    .number = { $number }
    .short = { $count ->
        [one] afirmación sobre otros, no encontrada en esta exportación
       *[other] afirmaciones sobre otros, no encontradas en esta exportación
    }
    .caution = Eso no prueba que no los haya.

find-f22 =
    { $count ->
        [one] Uno de { $of } registros es muy sensible, en: { $list }.
       *[other] { $count } de { $of } registros son muy sensibles, la mayoría en: { $list }.
    }
    .number = { $number }
    .short = { $count ->
        [one] registro que tratar con cuidado
       *[other] registros que tratar con cuidado
    }
    .caution = Por su tipo o por un número que contienen, como el de una tarjeta bancaria. Las leyes protegen más esos datos, o pueden dañar si otros los ven.
