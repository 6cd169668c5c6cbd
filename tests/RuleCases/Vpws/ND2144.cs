namespace NetDsl.Examples.Misconfigured;

public static partial class ND2144
{
    public static Network Good() => Network.Define("ND2144", net =>
    {
        net.Pe1(pe =>
        {
            var template = pe.PwTemplate("cells", t =>
            {
                t.Peer("2.2.2.2");
                t.AtmPackOvertime(1100);
            });
            pe.Interface("Atm0/1/0.1", ac => ac.Pvc(1, 32).Pseudowire(template, 1));
        });
    });

    public static Network Good_on_the_line() => Network.Define("ND2144", net =>
    {
        net.Pe1(pe => pe.Interface("Atm0/1/0.1", ac =>
        {
            ac.Pvc(1, 32);
            ac.Pseudowire("2.2.2.2", 1, pw => pw.AtmPackOvertime(1050));
        }));
    });

    public static Network Unknown(AtmPackOvertime time) => Network.Define("ND2144", net =>
    {
        net.Pe1(pe =>
        {
            var template = pe.PwTemplate("cells", t =>
            {
                t.Peer("2.2.2.2");
                t.AtmPackOvertime(time);
            });
            pe.Interface("Atm0/1/0.1", ac => ac.Pvc(1, 32).Pseudowire(template, 1));
        });
    });
}
