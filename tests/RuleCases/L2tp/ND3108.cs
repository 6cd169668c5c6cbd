namespace NetDsl.Examples.Misconfigured;

public static partial class ND3108
{
    public static Network Fixed() => Network.Define("ND3108", net =>
    {
        net.Lac1(group: lac1 =>
        {
            lac1.NasPortAvp();
        });
        net.Lns1(group: lns1 => lns1.NasPortAvp(true));
    });

    public static Network Bad_only_the_lns() => Network.Define("ND3108", net =>
    {
        net.Lac1();
        net.Lns1(group: lns1 => lns1.NasPortAvp()); // expect ND3108
    });

    public static Network Good() => Network.Define("ND3108", net =>
    {
        net.Lac1(group: lac1 => lac1.NasPortAvp());
        net.Lns1(group: lns1 => lns1.NasPortAvp());
    });

    public static Network Good_the_lns_is_not_described() => Network.Define("ND3108", net =>
    {
        net.Lac1(group: lac1 => lac1.NasPortAvp());
    });

    public static Network Unknown(Input<bool> on) => Network.Define("ND3108", net =>
    {
        net.Lac1(group: lac1 => lac1.NasPortAvp(on));
        net.Lns1(group: lns1 => lns1.NasPortAvp());
    });
}
