namespace NetDsl.Examples.Misconfigured;

public static partial class ND3015
{
    public static Network Good() => Network.Define("ND3015", net =>
    {
        net.Lac1(lac: lac =>
        {
            lac.Lns("4.4.4.4", identifier: "a");
            lac.Lns("5.5.5.5", identifier: "b");
        });
    });

    public static Network Unknown(LnsIdentifier identifier) => Network.Define("ND3015", net =>
    {
        net.Lac1(lac: lac =>
        {
            lac.Lns("4.4.4.4", identifier: "a");
            lac.Lns("5.5.5.5", identifier: identifier);
            lac.Lns("6.6.6.6", identifier: identifier);
        });
    });
}
