namespace Negotiation.Model.Json;

/// <summary>What a value is made of, for whoever spells records in another way than JSON does.</summary>
internal abstract record Shape
{
    /// <summary>Words of any kind.</summary>
    internal sealed record Words : Shape
    {
        /// <summary>The only one.</summary>
        public static readonly Words Instance = new();
    }

    /// <summary>A text with a form of its own, such as a date or an address.</summary>
    /// <param name="Type">The type that it is read as.</param>
    internal sealed record Text(Type Type) : Shape;

    /// <summary>The name of another entry.</summary>
    /// <param name="Section">Its section, where an id is written; <c>null</c> where a reference to any is.</param>
    internal sealed record Entry(Section? Section) : Shape;

    /// <summary>A term of an open list.</summary>
    /// <param name="List">The type of the list.</param>
    /// <param name="Known">The terms that this version knows.</param>
    internal sealed record Code(Type List, IReadOnlyList<string> Known) : Shape;

    /// <summary>Yes or no.</summary>
    internal sealed record Flag : Shape
    {
        /// <summary>The only one.</summary>
        public static readonly Flag Instance = new();
    }

    /// <summary>A plain number.</summary>
    internal sealed record Number : Shape
    {
        /// <summary>The only one.</summary>
        public static readonly Number Instance = new();
    }

    /// <summary>A period of the calendar or of the clock.</summary>
    internal sealed record Period : Shape
    {
        /// <summary>The only one.</summary>
        public static readonly Period Instance = new();
    }

    /// <summary>How much of something: whole, part or a share.</summary>
    internal sealed record Extent : Shape
    {
        /// <summary>The only one.</summary>
        public static readonly Extent Instance = new();
    }

    /// <summary>Several values.</summary>
    /// <param name="Item">What each is.</param>
    internal sealed record Several(Shape Item) : Shape;

    /// <summary>A fact that may be contested, each value with its evidence.</summary>
    /// <param name="Plain">What each value is.</param>
    internal sealed record Fact(Shape Plain) : Shape;

    /// <summary>An object with members.</summary>
    /// <param name="Type">The type that it is read as.</param>
    /// <param name="Kind">The kind that distinguishes it from the others of its union; <c>null</c> where it needs none.</param>
    /// <param name="Members">The members by name, made when they are first asked for: an area has areas.</param>
    internal sealed record Object(Type Type, string? Kind, Lazy<IReadOnlyDictionary<string, Shape>> Members) : Shape;

    /// <summary>One of several.</summary>
    /// <param name="Type">What they have in common.</param>
    /// <param name="Scalar">The one that is no object; <c>null</c> where all are.</param>
    /// <param name="Cases">The objects.</param>
    internal sealed record OneOf(Type Type, Shape? Scalar, Lazy<IReadOnlyList<Object>> Cases) : Shape;
}
