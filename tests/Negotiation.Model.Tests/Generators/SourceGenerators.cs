using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests.Generators;

/// <summary>Makes sources, evidence, and the voices through which it came.</summary>
public static class SourceGenerators
{
    public static Gen<Handling> Handling { get; } =
        from scheme in CodeGenerators.Of<HandlingScheme>()
        from mark in TextGenerators.Words
        from until in TimeGenerators.When.OrNull()
        from unknown in RawJsonGenerators.UnknownMembers
        select new Handling { Scheme = scheme, Mark = mark, Until = until, Unknown = unknown };

    public static Gen<Standing> Standing { get; } =
        from kind in CodeGenerators.Of<StandingKind>()
        from moment in TimeGenerators.When.OrNull()
        from note in TextGenerators.Words.OrNull()
        from unknown in RawJsonGenerators.UnknownMembers
        select new Standing { Kind = kind, When = moment, Note = note, Unknown = unknown };

    public static Gen<TextFingerprint> TextFingerprint { get; } =
        from codePoints in Gen.Choose(0, int.MaxValue)
        from sha256 in TextGenerators.Sha256
        from unknown in RawJsonGenerators.UnknownMembers
        select new TextFingerprint { CodePoints = codePoints, Sha256 = sha256, Unknown = unknown };

    /// <summary>Spans whose hash is that of their words, whether the words are kept or not.</summary>
    public static Gen<TextSpan> TextSpan { get; } =
        from start in Gen.Choose(0, 1_000_000)
        from words in TextGenerators.Words
        from isQuoted in Gen.Elements(true, false)
        from unknown in RawJsonGenerators.UnknownMembers
        select new TextSpan(start, start + words.EnumerateRunes().Count(), Model.TextSpan.HashOf(words), isQuoted ? words : null)
        {
            Unknown = unknown,
        };

    public static Gen<Voice> Voice { get; } =
        from speaker in TextGenerators.Reference.OrAbsent()
        from description in TextGenerators.Words.OrNull()
        from party in TextGenerators.Id<Party>().OrAbsent()
        from role in TextGenerators.Words.OrNull()
        from capacity in CodeGenerators.Of<Capacity>().OrNull()
        from authority in TextGenerators.Reference.OrAbsent()
        from place in TextGenerators.Id<Event>().OrAbsent()
        from time in TimeGenerators.When.OrNull()
        from unknown in RawJsonGenerators.UnknownMembers
        select new Voice
        {
            Speaker = speaker,
            Description = description,
            For = party,
            Role = role,
            Capacity = capacity,
            Authority = authority,
            In = place,
            At = time,
            Unknown = unknown,
        };

    public static Gen<Evidence> Evidence { get; } =
        from source in TextGenerators.Id<Source>()
        from span in TextSpan.OrNull()
        from wording in CodeGenerators.Of<Wording>()
        from via in Voice.Listed()
        from grade in CodeGenerators.Of<InformationGrade>().OrNull()
        from note in TextGenerators.Words.OrNull()
        from handling in Handling.OrNull()
        from unknown in RawJsonGenerators.UnknownMembers
        select new Evidence
        {
            Source = source,
            Span = span,
            Wording = wording,
            Via = via,
            Grade = grade,
            Note = note,
            Handling = handling,
            Unknown = unknown,
        };

    public static Gen<Source> Source { get; } = EntryGenerators.Complete(
        from id in TextGenerators.Id<Source>()
        from publisher in TextGenerators.Words
        from author in TextGenerators.Words.OrNull()
        from title in TextGenerators.Words.OrNull()
        from published in TimeGenerators.When.OrNull()
        from language in TextGenerators.LanguageTag
        from address in TextGenerators.WebAddress.OrAbsent()
        from reliability in CodeGenerators.Of<SourceReliability>().OrNull()
        from text in TextFingerprint.OrNull()
        from retrieved in TimeGenerators.When.OrNull()
        from archived in TextGenerators.WebAddress.OrAbsent()
        from revises in TextGenerators.Id<Source>().OrAbsent()
        from standing in Standing.OrNull()
        from handling in Handling.OrNull()
        select new Source
        {
            Id = id,
            Publisher = publisher,
            Author = author,
            Title = title,
            Published = published,
            Language = language,
            Address = address,
            Reliability = reliability,
            Text = text,
            Retrieved = retrieved,
            Archived = archived,
            Revises = revises,
            Standing = standing,
            Handling = handling,
        });
}
