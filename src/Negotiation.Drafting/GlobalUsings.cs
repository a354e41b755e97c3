global using Negotiation.Model;
global using Shape = Negotiation.Model.Json.Shape;
global using Period = NodaTime.Period;
