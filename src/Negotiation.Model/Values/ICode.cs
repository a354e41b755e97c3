namespace Negotiation.Model;

/// <summary>What an open code list says of itself.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface ICode<TSelf>
    where TSelf : Code<TSelf>, ICode<TSelf>
{
    /// <summary>The codes that this version knows, in the order in which they are documented.</summary>
    public static abstract ValueList<TSelf> Known { get; }

    /// <summary>What the codes tell, in one line.</summary>
    internal static abstract string Description { get; }

    /// <summary>Whether answers leave out what has a code that is not known.</summary>
    internal static virtual bool DecidesAnswers => false;

    /// <summary>Whether a text is known by its form, though no list of ours has it: a code of a standard.</summary>
    internal static virtual bool IsOfForm(string text) => false;

    /// <summary>A code that no known one is.</summary>
    internal static abstract TSelf Create(string text);
}
