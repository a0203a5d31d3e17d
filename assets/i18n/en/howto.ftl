# howto
