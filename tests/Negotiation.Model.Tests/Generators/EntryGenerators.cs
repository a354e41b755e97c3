using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests.Generators;

/// <summary>Makes what every entry has besides its id and its facts.</summary>
public static class EntryGenerators
{
    public static Gen<Link> Link { get; } =
        from kind in CodeGenerators.Of<LinkKind>()
        from other in TextGenerators.Reference
        from unknown in RawJsonGenerators.UnknownMembers
        select new Link { Kind = kind, To = other, Unknown = unknown };

    /// <summary>Entries with their links, their evidence and members that are not known.</summary>
    public static Gen<T> Complete<T>(Gen<T> bare)
        where T : Entry =>
        from entry in bare
        from links in Link.Listed()
        from evidence in SourceGenerators.Evidence.Listed()
        from unknown in RawJsonGenerators.UnknownMembers
        select (T)((Entry)entry with { Links = links, Evidence = evidence, Unknown = unknown });
}
