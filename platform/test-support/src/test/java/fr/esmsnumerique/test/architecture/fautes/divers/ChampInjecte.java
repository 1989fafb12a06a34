package fr.esmsnumerique.test.architecture.fautes.divers;

import org.springframework.beans.factory.annotation.Autowired;

public class ChampInjecte {
    @Autowired
    String service = "";
}
