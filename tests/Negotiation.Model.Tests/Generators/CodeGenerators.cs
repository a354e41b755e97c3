using FsCheck;
using FsCheck.Fluent;

namespace Negotiation.Model.Tests.Generators;

/// <summary>Makes terms of open code lists: known ones, unknown ones, and slips of the pen.</summary>
public static class CodeGenerators
{
    /// <summary>How codes and kinds begin that are like no known one.</summary>
    public const string Unheard = "unheard-of-";

    /// <summary>Kinds of shapes that this version does not know.</summary>
    public static Gen<string> UnknownKind { get; } = TextGenerators.Slug.Select(slug => Unheard + slug.Text);

    public static Gen<T> Of<T>()
        where T : Code<T>, ICode<T> => Gen.Frequency(
            (6, Known<T>()),
            (1, UnknownKind.Select(Code<T>.Of)),
            (1, Known<T>().Select(code => Code<T>.Of(code.Text + "x"))));

    private static Gen<T> Known<T>()
        where T : Code<T>, ICode<T> => Gen.Elements(T.Known.ToArray());
}
