package fr.esmsnumerique.documents;

import java.util.ArrayList;
import java.util.List;

/** Writes a document block after block. */
public final class Redaction {

    private final List<Bloc> blocs = new ArrayList<>();

    public Redaction ajouter(Bloc bloc) {
        blocs.add(bloc);
        return this;
    }

    public Redaction titre(String texte) {
        return ajouter(new Bloc.Titre(1, texte));
    }

    public Redaction soustitre(String texte) {
        return ajouter(new Bloc.Titre(2, texte));
    }

    public Redaction paragraphe(String texte) {
        return ajouter(new Bloc.Paragraphe(Bloc.Ton.CORPS, texte));
    }

    public Redaction chapeau(String texte) {
        return ajouter(new Bloc.Paragraphe(Bloc.Ton.CHAPEAU, texte));
    }

    public Redaction objet(String texte) {
        return ajouter(new Bloc.Paragraphe(Bloc.Ton.OBJET, texte));
    }

    public Redaction note(String texte) {
        return ajouter(new Bloc.Paragraphe(Bloc.Ton.NOTE, texte));
    }

    public Redaction liste(List<String> elements) {
        return elements.isEmpty() ? this : ajouter(new Bloc.Liste(elements));
    }

    public Redaction signature(String... lignes) {
        return ajouter(new Bloc.Signature(List.of(lignes)));
    }

    public Redaction verification() {
        return ajouter(new Bloc.Verification());
    }

    public Redaction sautDePage() {
        return ajouter(new Bloc.SautDePage());
    }

    public Imprime selon(Fiche fiche) {
        return new Imprime(fiche, blocs);
    }
}
