namespace Negotiation.Benchmarks.Twin;

/// <summary>A fact: the plain value, or an object with several testimonies.</summary>
internal readonly record struct AttestedTwin<T>(T? Value, TestimoniesTwin<T>? Testimonies);
