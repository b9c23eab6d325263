"""Studio time without a show (maintenance, a rental): booked, changed and given back in a panel."""
