# letter: borrador de carta que pide lo que falta; en seis idiomas, sin asesoramiento jurídico

letter-name = [Su nombre]
letter-address = [Su dirección postal]
letter-company = [Nombre de la empresa, según su política de privacidad]
letter-company-address = [Dirección postal o contacto de privacidad de la empresa]
letter-account = [Correo electrónico, número de teléfono o nombre de usuario de su cuenta]
letter-platform = [Nombre de la aplicación o del servicio]
letter-date = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
letter-subject-gdpr = Solicitud de acceso a mis datos personales (artículo 15 del RGPD): { $platform }
letter-subject-uk = Solicitud de acceso a mis datos personales (artículo 15 del UK GDPR): { $platform }
letter-subject-pipl = Solicitud de consulta y copia de mi información personal (artículo 45 de la PIPL): { $platform }
letter-subject-ccpa = Solicitud de información según la California Consumer Privacy Act (CCPA): { $platform }
letter-greeting = Estimados señores y señoras:
letter-have = Tengo una cuenta en { $platform }: { $account }. He recibido una exportación de mis datos, con registros desde el { $first } hasta el { $last }.
letter-have-undated = Tengo una cuenta en { $platform }: { $account }. He recibido una exportación de mis datos.
letter-ask-gdpr = Solicito el acceso a mis datos personales conforme al artículo 15 del Reglamento General de Protección de Datos (UE) 2016/679. El artículo 15, apartado 1, me da acceso a todos mis datos, y el artículo 15, apartado 3, una copia de ellos.
letter-ask-uk = Solicito el acceso a mis datos personales conforme al artículo 15 del reglamento de protección de datos del Reino Unido (UK GDPR). El artículo 15, apartado 1, me da acceso a mis datos, y el artículo 15, apartado 3, una copia de ellos.
letter-ask-pipl = Solicito consultar y copiar mi información personal. El artículo 45 de la Ley de Protección de la Información Personal de la República Popular China (PIPL) me da ese derecho.
letter-ask-ccpa = Solicito saber qué información personal han recopilado sobre mí. Las secciones 1798.100, 1798.110 y 1798.115 del Código Civil de California me dan ese derecho. Solicito también los datos concretos (sección 1798.110(a)(5)).
letter-items-policy = Según su propia descripción, ustedes recopilan lo siguiente. No lo he encontrado en la exportación:
letter-items-others = Se ha publicado que ustedes recopilan lo siguiente. No lo he encontrado en la exportación:
letter-items-empty = La exportación incluye lo siguiente, pero vacío:
letter-items-unclear = No he podido saber si la exportación contiene lo siguiente:
letter-items-send = Les ruego que me envíen estos datos o me indiquen que no los tienen.
letter-items-none = Les ruego que comprueben si tienen datos sobre mí que no estén en la exportación. Si es así, les ruego que me los envíen.
letter-tell = Les ruego que me indiquen también:
letter-tell-gdpr-1 = para qué fines usan mis datos (artículo 15, apartado 1, letra a);
letter-tell-gdpr-2 = qué categorías de datos tienen (letra b);
letter-tell-gdpr-3 = quién ha recibido o recibirá mis datos, con su nombre si es posible (letra c);
letter-tell-gdpr-4 = cuánto tiempo los conservan, o cómo lo deciden (letra d);
letter-tell-gdpr-5 = cómo puedo pedir la rectificación o supresión de mis datos, la limitación de su tratamiento u oponerme a él (letra e);
letter-tell-gdpr-6 = ante qué autoridad de control puedo presentar una reclamación (letra f);
letter-tell-gdpr-7 = de dónde proceden los datos que no les he dado yo (letra g);
letter-tell-gdpr-8 = si toman decisiones automatizadas sobre mí, incluida la elaboración de perfiles, con qué lógica y con qué efectos (letra h);
letter-tell-gdpr-9 = si mis datos salen del Espacio Económico Europeo, y con qué garantías (artículo 15, apartado 2).
letter-tell-uk-1 = para qué fines usan mis datos (artículo 15, apartado 1, letra a);
letter-tell-uk-2 = qué categorías de datos tienen (letra b);
letter-tell-uk-3 = quién ha recibido o recibirá mis datos, con su nombre si es posible (letra c);
letter-tell-uk-4 = cuánto tiempo los conservan, o cómo lo deciden (letra d);
letter-tell-uk-5 = cómo puedo pedir la rectificación o supresión de mis datos, la limitación de su tratamiento u oponerme a él (letra e);
letter-tell-uk-6 = cómo puedo reclamar ante el Information Commissioner (letra f);
letter-tell-uk-7 = de dónde proceden los datos que no les he dado yo (letra g);
letter-tell-uk-8 = si toman decisiones automatizadas sobre mí, incluida la elaboración de perfiles, con qué lógica y con qué efectos (letra h);
letter-tell-uk-9 = si mis datos salen del Reino Unido, y con qué garantías (artículo 15, apartado 2).
letter-tell-pipl-1 = su nombre y datos de contacto, y para qué y cómo usan mi información (artículo 17);
letter-tell-pipl-2 = qué tipos de información tienen y cuánto tiempo los conservan (artículo 17);
letter-tell-pipl-3 = a quién han facilitado mi información, cómo contactar con esos destinatarios, y para qué (artículo 23);
letter-tell-pipl-4 = si mi información ha salido de la China continental, y quién la ha recibido allí (artículo 39);
letter-tell-pipl-5 = cómo se toman decisiones automatizadas sobre mí (artículo 24);
letter-tell-pipl-6 = según qué reglas usan mi información (artículo 48).
letter-tell-ccpa-1 = qué categorías de información personal han recopilado sobre mí (sección 1798.110(a)(1));
letter-tell-ccpa-2 = de qué categorías de fuentes procede (sección 1798.110(a)(2));
letter-tell-ccpa-3 = para qué fines la recopilan, venden o comparten (sección 1798.110(a)(3));
letter-tell-ccpa-4 = a qué categorías de terceros la revelan (sección 1798.110(a)(4));
letter-tell-ccpa-5 = qué categorías han vendido, compartido o revelado, y a quién (sección 1798.115(a));
letter-tell-ccpa-6 = qué deducciones sobre mí tienen (sección 1798.140(v)(1)(K)).
letter-when-gdpr = Les ruego que respondan sin dilación indebida y en el plazo de un mes (artículo 12, apartado 3). Es gratuito (artículo 12, apartado 5). Les ruego que envíen la copia en un formato electrónico de uso común (artículo 15, apartado 3). Si no dan curso a esta solicitud, indíquenme por favor las razones y dónde puedo reclamar (artículo 12, apartado 4).
letter-when-uk = Les ruego que respondan sin dilación indebida y en el plazo de un mes (artículo 12, apartado 3). Es gratuito (artículo 12, apartado 5). Les ruego que envíen la copia en un formato electrónico de uso común (artículo 15, apartado 3). Si no dan curso a esta solicitud, indíquenme por favor las razones. Entonces puedo reclamar ante el Information Commissioner (artículo 77).
letter-when-pipl = Les ruego que respondan a tiempo, como dice el artículo 45. Si se niegan, indíquenme por favor las razones (artículo 50).
letter-when-ccpa = Les ruego que respondan gratis en un plazo de 45 días (sección 1798.130(a)(2)). Les ruego que incluyan lo recopilado hace más de 12 meses, desde el 1 de enero de 2022 (sección 1798.130(a)(2)(B)). Les ruego que usen un formato común y legible por máquina (sección 1798.130(a)(3)).
letter-identity = Si tienen que comprobar quién soy, indíquenme por favor qué necesitan para ello. Les ruego que no pidan más que eso.
letter-closing = Atentamente,
letter-note = Este es un borrador hecho por Dossier, para que lo cambies. No es asesoramiento jurídico. Que algo no esté en una exportación no prueba que la empresa lo tenga. Los artículos se comprobaron en noviembre de 2026.
letter-law-note = Nada dice de qué empresa se trata, así que la carta nombra la ley de la Unión Europea. También se puede elegir la del Reino Unido, China o California (en la ventana en «Según qué ley», en la línea de comandos con --law).

## Donde la exportación no se pudo leer entera

letter-unread-locked = { $count ->
    [one] 1 archivo que contiene necesita una contraseña o está cerrado de otro modo, así que no pude abrirlo. Les ruego que me den la contraseña o me envíen su contenido en una forma que pueda abrir.
   *[other] { $count } archivos que contiene necesitan una contraseña o están cerrados de otro modo, así que no pude abrirlos. Les ruego que me den la contraseña o me envíen su contenido en una forma que pueda abrir.
}
letter-unread-damaged = { $count ->
    [one] 1 archivo que contiene está dañado o incompleto. Les ruego que me lo envíen otra vez.
   *[other] { $count } archivos que contiene están dañados o incompletos. Les ruego que me los envíen otra vez.
}
letter-unread-part = { $count ->
    [one] Falta 1 parte. Les ruego que me la envíen.
   *[other] Faltan { $count } partes. Les ruego que me las envíen.
}
letter-unread-note = Dossier no leyó toda la exportación. Antes de enviar esta carta: si tienes la contraseña o puedes descargar la exportación otra vez, ábrela primero entera. Lo que aquí se pide puede estar en ella.

## With whom the account is, where an export is called otherwise; and of a report that a phone made

letter-with-google-takeout = Google
letter-with-ios-app-privacy = [Nombre de la app]
letter-have-ios-app-privacy = Uso su app { $platform }: { $account }. No he recibido de ustedes ninguna copia de mis datos. El informe de privacidad de las apps de mi iPhone muestra qué datos y sensores usaron las apps y a qué direcciones llamaron, desde el { $first } hasta el { $last }.
letter-have-undated-ios-app-privacy = Uso su app { $platform }: { $account }. No he recibido de ustedes ninguna copia de mis datos. El informe de privacidad de las apps de mi iPhone muestra qué datos y sensores usaron las apps y a qué direcciones llamaron.
letter-items-send-ios-app-privacy = Les ruego que me envíen una copia de todos los datos que tengan sobre mí, incluido esto.
letter-items-none-ios-app-privacy = Les ruego que me envíen una copia de todos los datos que tengan sobre mí.
letter-items-others-ios-app-privacy = Se ha publicado que algunas apps recopilan lo siguiente. Les ruego que me indiquen si la suya lo hace:
letter-items-policy-ios-app-privacy = El informe tiene un lugar para lo siguiente. Les ruego que me indiquen si su app lo hace:
