namespace NetDsl.Examples.Misconfigured;

public static partial class ND5036
{
    public static Network Fixed() => Network.Define("ND5036", net =>
    {
        net.Branch(dial: dial =>
        {
            dial.Number("8810052");
        });
    });

    public static Network Bad_dialer_route() => Network.Define("ND5036", net =>
    {
        net.Branch(route: false, dial: dial =>
        {
            dial.Route("20.1.1.2", "8810052", broadcast: true, configure: route => route.Autodial()); // expect ND5036
        });
    });

    public static Network Good_no_backup() => Network.Define("ND5036", net =>
    {
        net.Branch(standby: false, watch: false, dial: dial =>
        {
            dial.Number("8810052", autodial: true);
        });
    });

    public static Network Unknown(Input<bool> autodial) => Network.Define("ND5036", net =>
    {
        net.Branch(dial: dial =>
        {
            dial.Number("8810052", autodial);
        });
    });
}
