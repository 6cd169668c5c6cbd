namespace NetDsl.Examples.Misconfigured;

public static partial class ND3014
{
    public static Network Good() => Network.Define("ND3014", net =>
    {
        net.Lac1(lac: lac =>
        {
            for (var number = 1; number <= 7; number++)
                lac.Lns($"4.4.4.{number}");
        });
    });

    public static Network Unknown(Ipv4Address address) => Network.Define("ND3014", net =>
    {
        net.Lac1(lac: lac =>
        {
            lac.Lns(address);
        });
    });
}
