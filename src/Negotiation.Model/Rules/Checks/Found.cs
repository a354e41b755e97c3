namespace Negotiation.Model;

/// <summary>Something met on the walk through a record, and where.</summary>
/// <typeparam name="T">What was met.</typeparam>
/// <param name="Value">What was met.</param>
/// <param name="Pointer">A JSON Pointer to it.</param>
/// <param name="Holder">The entry that holds it; <c>null</c> on the record itself.</param>
internal readonly record struct Found<T>(T Value, string Pointer, Entry? Holder);
