package fr.esmsnumerique.documents;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * Structure tree of the file (ISO 32000-1, 14.7): what is a heading, a paragraph, a cell, in reading order. Elements are plain dictionaries: a table of a thousand
 * rows has five thousand of them.
 */
final class Balisage {

    private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");
    private static final COSName OBJR = COSName.getPDFName("OBJR");
    private static final COSName MCR = COSName.getPDFName("MCR");
    private static final COSName OBJ = COSName.getPDFName("Obj");
    private static final COSName PG = COSName.getPDFName("Pg");

    private final COSDictionary racine = new COSDictionary();
    private final COSDictionary document;
    private final List<Objet> objets = new ArrayList<>();

    /** An annotation and the element that holds it. */
    private record Objet(COSDictionary annotation, COSDictionary element) {}

    Balisage() {
        racine.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        document = element(racine, "Document");
    }

    COSDictionary racine() {
        return racine;
    }

    COSDictionary document() {
        return document;
    }

    /** A new element, last child of its parent. */
    COSDictionary element(COSDictionary parent, String type) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, STRUCT_ELEM);
        element.setName(COSName.S, type);
        element.setItem(COSName.P, parent);
        enfants(parent).add(element);
        return element;
    }

    /** Attributes that say how to read an element: owner, then names and values. */
    static void attributs(COSDictionary element, String proprietaire, String nom, COSBase valeur) {
        COSDictionary attributs = new COSDictionary();
        attributs.setDirect(true);
        attributs.setName(COSName.O, proprietaire);
        attributs.setItem(nom, valeur);
        element.setItem(COSName.A, attributs);
    }

    /** Opens on this page a marked piece of the element. */
    void marquer(Page page, COSDictionary element) {
        int numero = page.debut(element.getNameAsString(COSName.S), element);
        COSArray enfants = enfants(element);
        COSDictionary feuille = page.feuille().getCOSObject();
        if (enfants.size() == 0) {
            element.setItem(PG, feuille);
        }
        if (element.getDictionaryObject(PG) == feuille) {
            enfants.add(COSInteger.get(numero));
            return;
        }
        COSDictionary reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, MCR);
        reference.setItem(PG, feuille);
        reference.setInt(COSName.MCID, numero);
        enfants.add(reference);
    }

    /** Ties an annotation of the page to its element. */
    void annoter(Page page, COSDictionary element, COSDictionary annotation) {
        COSDictionary reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, OBJR);
        reference.setItem(PG, page.feuille().getCOSObject());
        reference.setItem(OBJ, annotation);
        enfants(element).add(reference);
        objets.add(new Objet(annotation, element));
    }

    /** From the marks of each page back to their elements. */
    void terminer(List<Page> pages) {
        COSArray nombres = new COSArray();
        int cle = 0;
        for (Page page : pages) {
            nombres.add(COSInteger.get(cle++));
            nombres.add(page.marques());
        }
        for (Objet objet : objets) {
            objet.annotation().setInt(COSName.STRUCT_PARENT, cle);
            nombres.add(COSInteger.get(cle++));
            nombres.add(objet.element());
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, nombres);
        racine.setItem("ParentTree", parents);
        racine.setInt("ParentTreeNextKey", cle);
    }

    private static COSArray enfants(COSDictionary parent) {
        COSArray enfants = parent.getCOSArray(COSName.K);
        if (enfants == null) {
            enfants = new COSArray();
            parent.setItem(COSName.K, enfants);
        }
        return enfants;
    }
}
