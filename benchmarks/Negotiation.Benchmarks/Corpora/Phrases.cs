using System.Globalization;
using System.Text;

namespace Negotiation.Benchmarks.Corpora;

/// <summary>Words as ledgers hold them: mostly ASCII, with letters of other scripts and a quotation now and then.</summary>
/// <param name="chance">Chooses them.</param>
internal sealed class Phrases(Chance chance)
{
    private static readonly string[] Plain =
    [
        "the", "delegation", "said", "that", "forces", "would", "withdraw", "from", "four", "districts", "within", "thirty",
        "days", "of", "signing", "and", "prisoners", "held", "since", "spring", "be", "exchanged", "all", "for",
        "a", "ceasefire", "along", "line", "contact", "under", "observation", "was", "rejected", "by", "side", "until",
        "guarantees", "are", "given", "mediator", "proposed", "new", "round", "talks", "in", "capital", "next", "month",
    ];

    private static readonly string[] Other = ["перемир'я", "обмін", "«всіх на всіх»", "Zürich", "müzakere", "وقف", "\"red line\"", "–"];

    /// <summary>A sentence of so many words.</summary>
    public string Sentence(int words)
    {
        var text = new StringBuilder();
        for (var word = 0; word < words; word++)
        {
            text.Append(word == 0 ? "" : " ").Append(chance.Percent(4) ? chance.One(Other) : chance.One(Plain));
        }

        return text.Append('.').ToString();
    }

    /// <summary>A name of two words.</summary>
    public string Name() => Capital(chance.One(Plain)) + " " + Capital(chance.One(Plain));

    /// <summary>An EDTF date: most are days, some are months, approximate days or intervals.</summary>
    public string Date()
    {
        var day = new DateOnly(2014, 1, 1).AddDays(chance.Below(4000));
        return chance.Below(10) switch
        {
            0 => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            1 => Iso(day) + "~",
            2 => $"{Iso(day)}/{Iso(day.AddDays(1 + chance.Below(60)))}",
            _ => Iso(day),
        };
    }

    /// <summary>A SHA-256 of nothing in particular; no two are the same.</summary>
    public string Hash() =>
        string.Create(CultureInfo.InvariantCulture, $"{chance.Next():x16}{chance.Next():x16}{chance.Next():x16}{chance.Next():x16}");

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
