mod tidy; mod circles;
fn main(){}
