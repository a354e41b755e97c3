global using Negotiation.Model;
global using Period = NodaTime.Period;
global using Shape = Negotiation.Model.Json.Shape;
