package fr.esmsnumerique.support.web;

import jakarta.servlet.http.HttpServletRequest;

/** Told of each refusal before it is answered. */
@FunctionalInterface
public interface ObserveRefus {

    void noter(HttpServletRequest requete, Probleme probleme);
}
